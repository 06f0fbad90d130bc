"""What Windows and macOS say of proxies, automatic configuration (PAC) included."""

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery


def system_proxy(server: str) -> str:
    """The address of the HTTP proxy on the way to a server; empty where there is none. May take seconds: for a thread."""
    for proxy in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(server))):
        if proxy.type() is QNetworkProxy.ProxyType.NoProxy:
            return ""
        if proxy.type() in (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy):
            return f"http://{proxy.hostName()}:{proxy.port()}"
    return ""
