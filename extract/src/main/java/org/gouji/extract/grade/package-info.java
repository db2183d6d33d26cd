/**
 * Grades and outlines: a report's stated grade beside its total score, and the headings that its kind's official outline asks for. Start
 * with {@link org.gouji.extract.grade.GradeReader} and {@link org.gouji.extract.grade.OutlineCheck}; both are driven by packs.
 */
@NullMarked
package org.gouji.extract.grade;

import org.jspecify.annotations.NullMarked;
