"""The window "Chatbot": the company's playbooks, what is in them, and what can be done with them."""
