"""What is said where a server cannot be used, or does not answer as it should: a sentence each, and what to do."""

from __future__ import annotations

import re
import socket
import ssl

import httpx2

from sightline.engine.chat_completions import one_line
from sightline.errors import AppError, Sentence, ServerError, said

_LATER = said("Try again in a while.")
_SETTINGS = said("Look at its address, model and key in File, Servers.")
_SPENT = re.compile(r"insufficient_quota|exceeded your current quota|credit balance|billing", re.IGNORECASE)


def silent(host: str, seconds: float) -> ServerError:
    """Nothing came for too long."""
    return ServerError(
        host,
        said("it has said nothing for {seconds:g} seconds.", seconds=seconds),
        said("Try again; a slow server can be given more time in File, Servers."),
    )


def broken(host: str, error: httpx2.TransportError, begun: bool) -> ServerError:
    """The connection failed, or ended in the middle of an answer that has `begun`."""
    causes = _causes(error)
    certificate = next((cause for cause in causes if isinstance(cause, ssl.SSLCertVerificationError)), None)
    if certificate is not None:
        reason = one_line(certificate.verify_message) if certificate.verify_message else said("no reason told")
        problem = said("its certificate is not to be trusted ({reason}), so nothing was sent.", reason=reason)
        return ServerError(host, problem, said("Check the address, and the date of this computer."))
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return ServerError(
            host, said("there is no such host, or no network."), said("Check the address and the connection.")
        )
    if isinstance(error, httpx2.ConnectTimeout):
        return ServerError(host, said("it does not answer."), said("Check the address and the connection."))
    if isinstance(error, httpx2.ProxyError):
        return ServerError(host, said("the proxy refuses the connection."), said("Check HTTPS_PROXY."))
    if isinstance(error, httpx2.ConnectError):
        return ServerError(
            host, said("nobody takes the connection there."), said("Start the server, or check its address.")
        )
    if begun:
        return ServerError(
            host,
            said("the connection ended before the answer did."),
            said("What came is kept; ask again, or continue it."),
        )
    return ServerError(
        host, said("the connection ended before an answer came."), said("Check the server. {again}", again=_LATER)
    )


def is_lasting(error: httpx2.TransportError) -> bool:
    """Whether another try would end the same."""
    lasting = (ssl.SSLError, socket.gaierror)
    return isinstance(error, httpx2.ConnectTimeout | httpx2.ProxyError | httpx2.UnsupportedProtocol) or any(
        isinstance(cause, lasting) for cause in _causes(error)
    )


def refused(host: str, status: int, told: str, has_key: bool = True) -> AppError:
    """The server answers with a status that is no answer; `told` is what it says of it."""
    words = said(" It says: {told}", told=told) if told else ""
    if is_spent(told):
        return ServerError(
            host,
            said("your account there has nothing left.{words}", words=words),
            said("Top it up, or use another server."),
        )
    match status:
        case 401:
            problem = said("it does not accept the key.") if has_key else said("it wants a key.")
            return ServerError(
                host,
                said("{problem}{words}", problem=problem, words=words),
                said("Enter the right key in File, Servers."),
            )
        case 402:
            return ServerError(
                host,
                said("your account there has nothing left.{words}", words=words),
                said("Top it up, or use another server."),
            )
        case 403:
            return ServerError(host, said("it does not let you use this.{words}", words=words), _SETTINGS)
        case 404 | 405:
            return ServerError(
                host, said("there is no such model, or it is no server of this kind.{words}", words=words), _SETTINGS
            )
        case 400 | 422:
            remedy = said("Ask otherwise or about fewer pictures, or choose another model.")
            return AppError(said("{host} refuses this request.{words}", host=host, words=words), remedy)
        case 413:
            remedy = said("Ask about fewer pictures, or have them sent smaller: File, Servers, longest side.")
            return AppError(said("{host} finds this request too large.{words}", host=host, words=words), remedy)
        case 408 | 504:
            return ServerError(host, said("it was too slow for itself.{words}", words=words), _LATER)
        case 429:
            return ServerError(host, said("it has had too many requests.{words}", words=words), _LATER)
        case 503 | 529:
            return ServerError(host, said("it is busy.{words}", words=words), _LATER)
    if status >= 500:
        return ServerError(host, said("it has failed (status {status}).{words}", status=status, words=words), _LATER)
    return ServerError(host, said("it answers with status {status}.{words}", status=status, words=words), _SETTINGS)


def asks_to_wait(host: str, seconds: float) -> ServerError:
    """It is busy, and for longer than anybody would wait."""
    wait = said("{number:.0f} seconds", number=seconds)
    if seconds >= 120:
        wait = said("{number:.0f} minutes", number=seconds / 60)
    if seconds >= 2 * 3600:
        wait = said("{number:.0f} hours", number=seconds / 3600)
    return ServerError(
        host, said("it has had too many requests, and asks to wait {wait}.", wait=wait), said("Try again after that.")
    )


def is_spent(told: str) -> bool:
    """Whether what a server says means that it wants money first."""
    return _SPENT.search(told) is not None


def redirected(host: str, location: str) -> ServerError:
    """The server would send the request, with pictures and key, to another place."""
    where = one_line(location) or said("elsewhere")
    return ServerError(
        host,
        said("it sends requests on to {where}; none was sent there.", where=where),
        said("If that is right, enter it in File, Servers."),
    )


def failed(host: str, told: str) -> ServerError:
    """The server says in the middle of an answer that it has failed."""
    return ServerError(
        host, said("it broke the answer off. It says: {reason}", reason=told or said("nothing more")), _LATER
    )


def filtered(host: str) -> AppError:
    """Its filter of contents withheld the answer, or the rest of it."""
    return AppError(
        said("{host}: its filter of contents withholds the answer.", host=host),
        said("Ask otherwise, or choose another model."),
    )


def empty(host: str) -> AppError:
    """The answer has no words; a model that thinks may have used up its tokens in thought."""
    return AppError(
        said("{host}: the answer has no words.", host=host),
        said("Ask again; a model that thinks first needs a larger longest answer."),
    )


def too_long(host: str) -> ServerError:
    """It sends more than any answer has."""
    return ServerError(host, said("it sends far more than an answer can have, so it was cut off."), _SETTINGS)


def not_understood(host: str, why: Sentence) -> ServerError:
    """What comes is not what such a server says."""
    return ServerError(host, said("its answer is not understood: {reason}.", reason=why), _SETTINGS)


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
