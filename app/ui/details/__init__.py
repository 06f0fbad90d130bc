"""The Details panel: what is known of the person, the organization and the deal, and what was made of it in the CRM."""
