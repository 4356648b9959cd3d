"""What is said where a server cannot be used, or does not answer as it should: a sentence each, and what to do."""

from __future__ import annotations

import re
import socket
import ssl

import httpx2

from sightline.engine.chat_completions import one_line
from sightline.errors import AppError, ServerError

_LATER = "Try again in a while."
_SETTINGS = "Look at its address, model and key in File, Servers."
_SPENT = re.compile(r"insufficient_quota|exceeded your current quota|credit balance|billing", re.IGNORECASE)


def silent(host: str, seconds: float) -> ServerError:
    """Nothing came for too long."""
    return ServerError(
        host,
        f"it has said nothing for {seconds:g} seconds.",
        "Try again; a slow server can be given more time in File, Servers.",
    )


def broken(host: str, error: httpx2.TransportError, begun: bool) -> ServerError:
    """The connection failed, or ended in the middle of an answer that has `begun`."""
    causes = _causes(error)
    certificate = next((cause for cause in causes if isinstance(cause, ssl.SSLCertVerificationError)), None)
    if certificate is not None:
        reason = one_line(certificate.verify_message or "no reason told")
        problem = f"its certificate is not to be trusted ({reason}), so nothing was sent."
        return ServerError(host, problem, "Check the address, and the date of this computer.")
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return ServerError(host, "there is no such host, or no network.", "Check the address and the connection.")
    if isinstance(error, httpx2.ConnectTimeout):
        return ServerError(host, "it does not answer.", "Check the address and the connection.")
    if isinstance(error, httpx2.ProxyError):
        return ServerError(host, "the proxy refuses the connection.", "Check HTTPS_PROXY.")
    if isinstance(error, httpx2.ConnectError):
        return ServerError(host, "nobody takes the connection there.", "Start the server, or check its address.")
    if begun:
        return ServerError(
            host, "the connection ended before the answer did.", "What came is kept; ask again, or continue it."
        )
    return ServerError(host, "the connection ended before an answer came.", f"Check the server. {_LATER}")


def is_lasting(error: httpx2.TransportError) -> bool:
    """Whether another try would end the same."""
    lasting = (ssl.SSLError, socket.gaierror)
    return isinstance(error, httpx2.ConnectTimeout | httpx2.ProxyError | httpx2.UnsupportedProtocol) or any(
        isinstance(cause, lasting) for cause in _causes(error)
    )


def refused(host: str, status: int, told: str, has_key: bool = True) -> AppError:
    """The server answers with a status that is no answer; `told` is what it says of it."""
    words = f" It says: {told}" if told else ""
    if is_spent(told):
        return ServerError(host, f"your account there has nothing left.{words}", "Top it up, or use another server.")
    match status:
        case 401:
            problem = "it does not accept the key." if has_key else "it wants a key."
            return ServerError(host, f"{problem}{words}", "Enter the right key in File, Servers.")
        case 402:
            return ServerError(
                host, f"your account there has nothing left.{words}", "Top it up, or use another server."
            )
        case 403:
            return ServerError(host, f"it does not let you use this.{words}", _SETTINGS)
        case 404 | 405:
            return ServerError(host, f"there is no such model, or it is no server of this kind.{words}", _SETTINGS)
        case 400 | 422:
            remedy = "Ask otherwise or about fewer pictures, or choose another model."
            return AppError(f"{host} refuses this request.{words}", remedy)
        case 413:
            remedy = "Ask about fewer pictures, or have them sent smaller: File, Servers, longest side."
            return AppError(f"{host} finds this request too large.{words}", remedy)
        case 408 | 504:
            return ServerError(host, f"it was too slow for itself.{words}", _LATER)
        case 429:
            return ServerError(host, f"it has had too many requests.{words}", _LATER)
        case 503 | 529:
            return ServerError(host, f"it is busy.{words}", _LATER)
    if status >= 500:
        return ServerError(host, f"it has failed (status {status}).{words}", _LATER)
    return ServerError(host, f"it answers with status {status}.{words}", _SETTINGS)


def asks_to_wait(host: str, seconds: float) -> ServerError:
    """It is busy, and for longer than anybody would wait."""
    wait = f"{seconds:.0f} seconds" if seconds < 120 else f"{seconds / 60:.0f} minutes"
    return ServerError(host, f"it has had too many requests, and asks to wait {wait}.", "Try again after that.")


def is_spent(told: str) -> bool:
    """Whether what a server says means that it wants money first."""
    return _SPENT.search(told) is not None


def redirected(host: str, location: str) -> ServerError:
    """The server would send the request, with pictures and key, to another place."""
    where = one_line(location) or "elsewhere"
    return ServerError(
        host, f"it sends requests on to {where}; none was sent there.", "If that is right, enter it in File, Servers."
    )


def failed(host: str, told: str) -> ServerError:
    """The server says in the middle of an answer that it has failed."""
    return ServerError(host, f"it broke the answer off. It says: {told or 'nothing more'}", _LATER)


def filtered(host: str) -> AppError:
    """Its filter of contents withheld the answer, or the rest of it."""
    return AppError(f"{host}: its filter of contents withholds the answer.", "Ask otherwise, or choose another model.")


def empty(host: str) -> AppError:
    """The answer has no words; a model that thinks may have used up its tokens in thought."""
    return AppError(
        f"{host}: the answer has no words.", "Ask again; a model that thinks first needs a larger longest answer."
    )


def too_long(host: str) -> ServerError:
    """It sends more than any answer has."""
    return ServerError(host, "it sends far more than an answer can have, so it was cut off.", _SETTINGS)


def not_understood(host: str, why: str) -> ServerError:
    """What comes is not what such a server says."""
    return ServerError(host, f"its answer is not understood: {one_line(why)}.", _SETTINGS)


def _causes(error: BaseException) -> list[BaseException]:
    """The error and all that it came of."""
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is None or each in found:
            continue
        found.append(each)
        waiting += [each.__cause__, each.__context__]
        if isinstance(each, BaseExceptionGroup):
            waiting += each.exceptions
    return found
