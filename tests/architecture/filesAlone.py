#!/usr/bin/env python3
"""filesAlone.py BUILD: compiles every file of BUILD/compile_commands.json alone, as far as a compiler looks for faults.

The builds compile a module at a time, where a file can live by what the one before it includes. What is generated into
BUILD is left out. No code is made: that the code links and runs, the builds say.
"""
import concurrent.futures
import json
import os
import subprocess
import sys


def faultsOf(entry):
    command = entry["command"].split(" -o ")[0] + " -fsyntax-only " + entry["file"]
    run = subprocess.run(command, shell=True, cwd=entry["directory"], capture_output=True, text=True)
    return run.stdout + run.stderr if run.returncode != 0 else ""


def main(build):
    folder = os.path.realpath(build) + os.sep
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        entries = [entry for entry in json.load(file) if not entry["file"].startswith(folder)]
    entries = list({entry["file"]: entry for entry in entries}.values())
    # A compiler is a program of its own: threads only wait for it.
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        faults = [found for found in pool.map(faultsOf, entries) if found]
    print("".join(faults), end="")
    if not entries or faults:
        sys.exit(f"filesAlone.py: {len(faults)} of {len(entries)} files do not compile alone")
    print(f"Compiled alone, without a warning: {len(entries)} files.")


main(sys.argv[1])
