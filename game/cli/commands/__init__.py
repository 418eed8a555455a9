"""One file for each sub-command; each is loaded only when it is asked for."""
