/**
 * What people decide about findings (复核): the decisions, what they are kept by, and how they come back from a workbook. Start at {@link
 * org.gouji.export.review.Decisions}. Imports the model and {@code xlsx}.
 */
@NullMarked
package org.gouji.export.review;

import org.jspecify.annotations.NullMarked;
