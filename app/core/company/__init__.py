"""The company's settings on their way between the window and the server: asked, changed, merged, and kept while they are not saved."""
