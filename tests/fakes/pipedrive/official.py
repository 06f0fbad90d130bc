"""Requests held against Pipedrive's own description of its operations, where a copy of it lies beside the project; none is part of it."""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

COPY = Path(__file__).resolve().parents[4] / "shared" / "pipedrive" / "operations.json"


@cache
def _operations() -> Mapping[str, Any]:
    if not COPY.is_file():
        return {}
    operations: Mapping[str, Any] = json.loads(COPY.read_text(encoding="utf-8"))
    return operations


def official_problems(operation: str, key: str, query: Mapping[str, str], body: object) -> list[str]:
    """What the description has against a request; nothing where it does not know the operation, or is not there."""
    described = _operations().get(operation)
    if described is None:
        return []
    parameters = {parameter["name"]: parameter for parameter in described["parameters"]}
    path = {"id": key} if key else {}
    problems = _parameter_problems(parameters, {**query} | path)
    if "request" in described:
        problems += _body_problems(described["request"], body)
    return [f"{operation}: {problem}" for problem in problems]


def _parameter_problems(parameters: Mapping[str, Any], given: Mapping[str, str]) -> list[str]:
    problems = [f"needs {name}" for name, parameter in parameters.items() if parameter.get("required") and name not in given]
    for name, text in given.items():
        if name not in parameters:
            problems.append(f"knows no parameter {name}")
        else:
            problems += [
                f"{name}: {error.message}" for error in _errors(parameters[name]["schema"], _read(parameters[name]["schema"], text))
            ]
    return problems


def _read(schema: Mapping[str, Any], text: str) -> object:
    """A parameter's text as the value it stands for."""
    match schema.get("type"):
        case "integer":
            return int(text) if text.isdecimal() else text
        case "boolean":
            return {"true": True, "false": False}.get(text, text)
        case "string" if schema.get("enum"):  # several may be named, and sorting names its direction
            return re.split("[, ]", text, maxsplit=1)[0]
        case _:
            return text


def _body_problems(schema: Mapping[str, Any], body: object) -> list[str]:
    parts = [schema, *schema.get("allOf", ())]
    known = {name for part in parts for name in part.get("properties", {})}
    unknown = [f"knows no {name}" for name in body if name not in known] if isinstance(body, dict) else []
    return unknown + [error.message for error in _errors(schema, body)]


def _errors(schema: Mapping[str, Any], value: object) -> list[Any]:
    checker = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return list(checker.iter_errors(value))
