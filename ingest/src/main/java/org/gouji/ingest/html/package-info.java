/**
 * Web pages: .html, pages that Word or a system of an office saved under another name, and web archives (.mht). Start at
 * {@link org.gouji.ingest.html.Html}. Nothing that a page points to is ever fetched. It may import {@code org.gouji.model},
 * {@code ingest.compose}, {@code ingest.format}, {@code ingest.numbering}, {@code ingest.plain}, {@code ingest.sheet}, and, for Word
 * documents that are one XML file, {@code ingest.container} and {@code ingest.docx}.
 */
@NullMarked
package org.gouji.ingest.html;

import org.jspecify.annotations.NullMarked;
