"""The window "Company settings"; everything here is loaded when it is first opened."""
