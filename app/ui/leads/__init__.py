"""The window "Leads and deals": what is in this server's CRM, to find, to read and to take along."""
