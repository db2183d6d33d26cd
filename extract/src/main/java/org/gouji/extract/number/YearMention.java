package org.gouji.extract.number;

import org.gouji.model.Span;

/**
 * A year that a line names.
 *
 * @param span its digits, with 年 or 年度 where they follow
 * @param year the year, 1900 to 2099
 */
public record YearMention(Span span, int year) {}
