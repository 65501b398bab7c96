"""Certificates for tests: an authority of their own, and what servers show, good and bad."""

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

ALWAYS = datetime(2020, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)
LONG_AGO = ALWAYS[0], ALWAYS[0] + timedelta(days=1)
SOME_DAY = ALWAYS[1] - timedelta(days=1), ALWAYS[1]
BAD = (
    ("localhost", LONG_AGO, True, "certificate_expired"),
    ("localhost", SOME_DAY, True, "certificate_not_yet_valid"),
    ("www.example.org", ALWAYS, True, "certificate_wrong_name"),
    ("127.0.0.2", ALWAYS, True, "certificate_wrong_name"),
    ("localhost", ALWAYS, False, "certificate_unknown_authority"),
)
"""What a server for localhost may show that is none: host, when valid, whether signed, and why it is refused."""


class Authority:
    """Issues certificates; ``path`` holds its own, for SSL_CERT_FILE."""

    def __init__(self, folder: Path, name: str = "Test authority") -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        certificate = _plain(self._name, self._name, self._key, ALWAYS)
        certificate = certificate.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        self._certificate = certificate.add_extension(_may_sign(), critical=True).sign(self._key, hashes.SHA256())
        self.path = folder / f"{name.replace(' ', '-').lower()}.pem"
        self.path.write_bytes(self._certificate.public_bytes(serialization.Encoding.PEM))

    def context(self, *hosts: str, valid: tuple[datetime, datetime] = ALWAYS, signed: bool = True) -> ssl.SSLContext:
        """Return what a server needs to pass for these hosts; by itself alone where it is not ``signed``."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, hosts[0])])
        names = x509.SubjectAlternativeName([_general_name(host) for host in hosts])
        builder = _plain(name, self._name if signed else name, key, valid).add_extension(names, critical=False)
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key((self._key if signed else key).public_key())
        builder = builder.add_extension(issuer, critical=False)
        certificate = builder.sign(self._key if signed else key, hashes.SHA256())
        path = self._folder / f"server-{certificate.serial_number}.pem"
        path.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
            + certificate.public_bytes(serialization.Encoding.PEM)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context


def _plain(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, valid: tuple[datetime, datetime]
) -> x509.CertificateBuilder:
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(valid[0]).not_valid_after(valid[1])
    return builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)


def _may_sign() -> x509.KeyUsage:
    names = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement")
    others = dict.fromkeys((*names, "encipher_only", "decipher_only"), False)
    return x509.KeyUsage(key_cert_sign=True, crl_sign=True, **others)


def _general_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)
