/** Texts of shapes that no report has and that a reader may be slow on. */
package org.gouji.bench.shapes;
