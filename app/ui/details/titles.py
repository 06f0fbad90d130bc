"""What a lead or a deal is called: after the person or the organization, in the agent's language."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.protocol.details import CrmItemKind, FieldName

_NAMING = (FieldName.PERSON_NAME, FieldName.ORGANIZATION_NAME, FieldName.PERSON_EMAIL, FieldName.PERSON_PHONE)
_LONGEST_NAME = 200


def title(kind: CrmItemKind, values: Mapping[FieldName, str]) -> str:
    """The title of a lead or a deal; empty where nobody is named. `values`: the fields as people read them."""
    names = [values[field] for field in _NAMING if values.get(field)]
    if not names:
        return ""
    name = names[0][:_LONGEST_NAME]
    if kind is CrmItemKind.DEAL:
        return QCoreApplication.translate("Details", "{name} deal").format(name=name)
    return QCoreApplication.translate("Details", "{name} lead").format(name=name)
