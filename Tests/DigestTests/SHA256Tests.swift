import Digest
import Testing

@Suite struct SHA256Tests {
    @Test(
        "SHA-256 gives the digests that FIPS 180-4's examples give",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func examples(text: String, digest: String) {
        #expect(SHA256.hash(text).hexadecimal == digest)
    }

    @Test("Bytes that come in pieces give the digest of the whole")
    func pieces() {
        var hash = SHA256()
        for byte in "abc".utf8 { hash.update([byte]) }
        #expect(hash.finalize() == SHA256.hash("abc"))
    }

    @Test("HMAC-SHA-256 gives RFC 4231's answer, and takes an empty key")
    func hmac() {
        let code = HMACSHA256.authenticate(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        #expect(code.hexadecimal == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        let empty = HMACSHA256.authenticate([], key: [])
        #expect(empty.hexadecimal == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
    }
}
