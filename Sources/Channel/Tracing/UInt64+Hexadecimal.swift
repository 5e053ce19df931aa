extension UInt64 {
    /// 16 digits in lower case.
    package var hexadecimal: String {
        String(unsafeUninitializedCapacity: 16) { text in
            for index in text.indices {
                let digit = UInt8(truncatingIfNeeded: self >> (60 - 4 * UInt64(index)) & 15)
                text[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
            }
            return 16
        }
    }

    /// Nil: there is something else than digits in lower case.
    init?(hexadecimal text: ArraySlice<UInt8>) {
        self = 0
        for digit in text {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): self = self << 4 | UInt64(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): self = self << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
    }
}
