package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/vnd.openxmlformats-officedocument.wordprocessingml.document | a/报告.docx | Word 文档 (docx)
                    application/vnd.openxmlformats-officedocument.wordprocessingml.document | 报告.doc    | Word 文档 (docx)，扩展名 .doc
                    application/msword       | 报告.DOC       | Word 97–2003 文档 (doc)
                    application/msword       | 报告.wps       | Word 97–2003 文档 (doc)，扩展名 .wps
                    text/html                | 报告.doc       | 网页 (HTML)，扩展名 .doc
                    text/html                | 报告.htm       | 网页 (HTML)
                    text/plain               | a.b/报告       | 纯文本 (txt)，无扩展名
                    image/jpeg               | 报告.pdf       | 图片
                    application/octet-stream | 报告.docx      | 未识别
                    application/zip          | 送审.zip!/a.zip | 压缩包 (zip)
                    """)
    void kindsHaveNamesOfPeople(String mediaType, String path, String name) {
        assertThat(KindName.of(mediaType, path).zh()).isEqualTo(name);
        assertThat(KindName.of(mediaType, path).en()).isNotEmpty().doesNotContain("/");
    }

    @ParameterizedTest
    @CsvSource({
        "TIMEOUT, 报告.txt, 纯文本 (txt)，按扩展名",
        "OOM, 报告.docx, Word 文档 (docx)，按扩展名",
        "CRASHED, 报告, 未识别",
        "CORRUPT, 报告.txt, 未识别"
    })
    void fileWhoseReadingWasGivenUpIsNamedByItsEnding(Status status, String path, String name) {
        LedgerRow row =
                new LedgerRow(path, status, "", "application/octet-stream", "", new LedgerRow.Counts(1, 0, 0, 0));
        assertThat(KindName.of(row).zh()).isEqualTo(name);
    }
}
