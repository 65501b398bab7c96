"""The week's review on paper: a report painted on pages or into a picture, in light colours; no widgets here."""
