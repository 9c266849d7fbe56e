import CCrypto

/// SHA-1 (FIPS 180-4), for protocols that ask for it, such as the opening of a WebSocket. It protects nothing.
package enum SHA1 {
    /// 20 bytes.
    package static func hash(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        let bytes = Array(bytes)
        var digest = [UInt8](repeating: 0, count: 20)
        EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha1(), nil)
        return digest
    }
}
