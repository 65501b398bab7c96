"""The pages of a client's form: who, when each reaches the other, limits, usual requests, money and notes."""
