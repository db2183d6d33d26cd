/**
 * Word files: copies with comments on what was found ({@link org.gouji.export.word.CommentedCopy}), transcripts of files of other kinds and
 * letters to the units. The copy is made on the characters of the main part, never by writing it anew. It may import
 * {@code org.gouji.model} and {@code org.gouji.export}; it uses the JDK only.
 */
@NullMarked
package org.gouji.export.word;

import org.jspecify.annotations.NullMarked;
