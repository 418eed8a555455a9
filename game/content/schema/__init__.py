"""The shape of each kind of file, as pydantic models: unknown keys are errors, types strict.

Importing this package costs a tenth of a second; it is imported when files are checked, and not
when content comes from the cache.
"""
