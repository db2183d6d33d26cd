package org.gouji.model;

import java.util.Optional;

/**
 * What a report is.
 *
 * @param id stable within its file: the same bytes in, the same id out
 * @param partOf the id of the report that this annexed form or block of chart data belongs to
 * @param identity who reports on what
 * @param span its piece of the text
 */
public record Head(String id, Optional<String> partOf, Identity identity, Span span) {}
