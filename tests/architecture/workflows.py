#!/usr/bin/env python3
"""workflows.py FOLDER: the workflows there are well formed, do nothing but call scripts that exist, and take warnings for
errors."""
import os
import sys

import yaml


def faultsOf(path, text):
    workflow = yaml.safe_load(text)
    # "on" is a truth value to YAML 1.1.
    if not {"name", "jobs"} <= set(workflow) or not ("on" in workflow or True in workflow):
        return [f"{path}: has not all of name, on, jobs"]
    faults = []
    if workflow.get("env", {}).get("ENGRAM_WERROR") != "ON":
        faults.append(f"{path}: lets warnings of compilers pass (ENGRAM_WERROR)")
    for name, job in workflow["jobs"].items():
        if not {"runs-on", "steps"} <= set(job):
            faults.append(f"{path}: job {name} has not both of runs-on, steps")
        for other in [job.get("needs", [])] if isinstance(job.get("needs", []), str) else job.get("needs", []):
            if other not in workflow["jobs"]:
                faults.append(f"{path}: job {name} needs {other}, which is no job")
        for step in job.get("steps", []):
            command = step.get("run")
            if command is not None and not (command.startswith("scripts/") and os.access(command.split()[0], os.X_OK)):
                faults.append(f"{path}: job {name} does not call a script: {command}")
            if command is None and not step.get("uses", "").startswith("actions/checkout@"):
                faults.append(f"{path}: job {name} has a step that neither checks out nor calls a script")
    return faults


def main(folder):
    files = [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith((".yml", ".yaml"))]
    faults = [] if files else [f"{folder}: no workflow"]
    for path in files:
        with open(path, encoding="utf-8") as file:
            faults += faultsOf(path, file.read())
    print("\n".join(faults) or f"workflows: {len(files)} well formed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
