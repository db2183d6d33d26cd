/** Rich text (.rtf), which many .doc files of old office programs are: paragraphs, headings, printed numbers, tables and notes. */
@NullMarked
package org.gouji.ingest.rtf;

import org.jspecify.annotations.NullMarked;
