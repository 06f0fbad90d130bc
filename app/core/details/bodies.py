"""The bodies of the cache's details, read."""

import msgspec

from app.protocol.details import CrmItem, Field, Note

decode_field = msgspec.json.Decoder(Field).decode
decode_note = msgspec.json.Decoder(Note).decode
decode_item = msgspec.json.Decoder(CrmItem).decode
