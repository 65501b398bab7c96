"""The network: addresses are fetched here, under a deadline and a cap, and no error, log or repr tells a secret."""

from respiro.adapters.web.fetching import MOST_BYTES, Answer, fetch

__all__ = ["MOST_BYTES", "Answer", "fetch"]
