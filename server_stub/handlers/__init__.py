"""The rules of the desk: who may do what, what comes of it, and how it is carried out."""
