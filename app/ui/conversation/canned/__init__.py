"""Canned replies offered in the field "Message", while / and some letters are typed."""
