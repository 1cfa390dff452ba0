"""The entry point: hands the command line to the lean path or to typer, and turns every way to end into an exit status.

Imports next to nothing before it is inside its own `try`, so that Ctrl-C has a quiet end at any moment.
"""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

BAD_USE, BUG, INTERRUPTED = 2, 70, 130
COMPLETION = "_RUMORCHECK_COMPLETE"
"""Set by the shell's completion function when it asks what could come next."""


PATIENCE = 50_000
"""New objects after which Python looks for garbage. Imports make many and drop none: looking after each 700 costs a tenth of a lookup."""


MOMENT = 0.02
"""Seconds until a Ctrl-C that could not be raised is sent once more: the place that it fell into is left by then."""


def run() -> None:
    """What the command `rumorcheck` starts: `main` as a whole process.

    The process ends at once when all is written: there is nothing that Python could put in order, and its putting in order takes as
    long as the match itself.
    """
    import gc

    gc.set_threshold(PATIENCE, 20, 100)
    sys.unraisablehook = _not_raised
    status = main()
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            pass  # whoever wrote has told what there was to tell
    os._exit(status)


def _not_raised(fault: "sys.UnraisableHookArgs") -> None:
    """What Python could not raise. A Ctrl-C that fell into such a place is sent once more, a moment later; all else is told as ever.

    The callback of a weak reference is such a place, and importing a module runs one: there Ctrl-C would be printed and then forgotten.
    """
    if isinstance(fault.exc_value, KeyboardInterrupt):
        import _thread

        _thread.start_new_thread(_interrupt_soon, ())
    else:
        sys.__unraisablehook__(fault)


def _interrupt_soon() -> None:
    import _thread
    import time

    time.sleep(MOMENT)
    _thread.interrupt_main()


def main(args: "Sequence[str] | None" = None) -> int:
    """Run one command line (that of the process by default) and return its exit status. Never raises, except to complete a word."""
    try:
        return _guarded(sys.argv[1:] if args is None else list(args))
    except KeyboardInterrupt:
        return INTERRUPTED


def _guarded(args: list[str]) -> int:
    try:
        return _run(args)
    except Exception as error:
        from rumorcheck.cli.streams import talk
        from rumorcheck.errors import RumorcheckError

        if isinstance(error, RumorcheckError):
            from rumorcheck.cli.language import asked_language, choose_language
            from rumorcheck.render.faults import in_language

            talk(in_language(str(error), choose_language(asked_language(args), os.environ)))
            return BAD_USE
        talk(describe_bug(error, args))
        return BUG


def _run(args: list[str]) -> int:
    if COMPLETION not in os.environ:
        from rumorcheck.cli import lean

        request = lean.parse(args)
        if request is not None and request.version:
            return _version()
        if request is not None and request.help:
            from rumorcheck.cli import help as pages

            about = () if request.command == "check" else (request.command,)
            return pages.show_help(request._replace(command="help", words=about))
        if request is not None and request.command == "check":
            from rumorcheck.cli import lookup

            return lookup.run(request)
        if request is not None:
            from rumorcheck.cli import browse

            return browse.FUNCTIONS[request.command](request)
    from rumorcheck.cli import app

    return app.run(args)


def _version() -> int:
    from rumorcheck import __version__
    from rumorcheck.cli.streams import emit

    return emit(f"rumorcheck {__version__}\n", 0, "en")


def describe_bug(error: Exception, args: list[str]) -> str:
    """One line on a bug: what kind and where, nothing of the message. With RUMORCHECK_DEBUG the path that led there follows."""
    from rumorcheck.cli.language import asked_language, choose_language
    from rumorcheck.render.words import word

    frames = []
    step = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        frames.append(f"{'/'.join(code.co_filename.split(os.sep)[-2:])}:{step.tb_lineno} {code.co_name}")
        step = step.tb_next
    kind = type(error).__name__
    line = word(choose_language(asked_language(args), os.environ), "bug", where=f"{kind}, {frames[-1]}" if frames else kind)
    return "\n".join([line, *(f"  {frame}" for frame in frames)]) if os.environ.get("RUMORCHECK_DEBUG") else line
