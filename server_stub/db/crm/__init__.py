"""Questions to the tables of the CRM: connections, what is still to be taken there, and the CRM that is kept here."""
