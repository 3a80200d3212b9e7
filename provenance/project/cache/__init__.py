"""The cache: what a run read and found, kept beside the project for the next one. It changes nothing but time."""
