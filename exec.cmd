@rem npm runs package.json with cmd.exe on Windows, which has no exec: a command found here first.
@%*
