"""The pages of the settings window: one small form each, all of them over one desk."""
