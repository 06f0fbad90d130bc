"""The sites of the window "Chatbot": what each is set to, a new one, and how its pages get the chat."""
