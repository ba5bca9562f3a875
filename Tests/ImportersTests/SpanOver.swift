/// Hands bytes to a function that takes a span; `#expect` cannot hold spans itself.
func over<Result>(_ bytes: [UInt8], _ body: (Span<UInt8>) -> Result) -> Result { body(bytes.span) }

/// The same for a text's UTF-8.
func over<Result>(_ text: String, _ body: (Span<UInt8>) -> Result) -> Result { over(Array(text.utf8), body) }
