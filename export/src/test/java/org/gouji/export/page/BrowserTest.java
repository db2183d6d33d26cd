package org.gouji.export.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.model.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: that it does what it is for, and that nothing that a document says can run there. */
@Timeout(300)
class BrowserTest {
    @TempDir
    static Path folder;

    private static Optional<Browser> started = Optional.empty();

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Browser.program();
        if (Browser.required()) {
            assertThat(program)
                    .as("Chromium: gouji.require.browser asks for it")
                    .isPresent();
        }
        assumeThat(program)
                .as("SKIPPED: no Chromium here; the page is not tested in a browser")
                .isPresent();
        started = Optional.of(Browser.start(program.orElseThrow(), Files.createDirectory(folder.resolve("profile"))));
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Browser::close);
    }

    private static Browser browser() {
        return started.orElseThrow();
    }

    private static Path page(String name, PagesInput input) throws IOException {
        Path target = folder.resolve(name);
        ReportPages.file(target, input);
        return target;
    }

    /** What tries to run: each writes the canary and calls home, in the ways that break out of text, attributes, scripts and data. */
    private static String hostile(String words, int port) {
        String home = "http://127.0.0.1:" + port + "/";
        String run = "document.documentElement.setAttribute(&quot;data-canary&quot;,1)";
        String plain = run.replace("&quot;", "'");
        return words + "<script>" + plain + "</script></script></style></title></textarea>--><img src=" + home
                + "a onerror=\""
                + plain + "\"><svg onload=\"" + plain + "\"/onload='" + plain + "'\"'` onmouseover=\"" + plain
                + "\" onfocus=" + plain + " autofocus \u2028" + plain + "\u2029</td></table><base href=" + home
                + "><link rel=stylesheet href=" + home + "s><iframe srcdoc=\"<script>parent." + plain
                + "</script>\"></iframe><meta http-equiv=refresh content=\"0;url=" + home + "\"><a href=\"javascript:"
                + plain
                + "\">x</a><style>@import '" + home + "c';</style>]]>{{" + plain + "}}${" + plain + "}&lt;script&gt;"
                + run
                + "\u0000\u202E\uD800";
    }

    @Test
    void nothingThatADocumentSaysRunsAndNothingIsAskedOfTheNetwork() throws Exception {
        try (Home home = Home.open()) {
            Path target =
                    page("hostile.html", PageSamples.input(words -> hostile(words, home.port()), Status.OK_DAMAGED));
            browser().open(target.toUri());
            // Everything that a hand could touch is touched.
            String touched = browser().worth("""
                    (function () {
                      var n = 0;
                      document.querySelectorAll('*').forEach(function (e) {
                        ['mouseover', 'focusin', 'click'].forEach(function (kind) {
                          if (e.tagName === 'A' && !/^#/.test(e.getAttribute('href') || '#')) { return; }
                          e.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }));
                          n++;
                        });
                      });
                      return n;
                    }())""");

            assertThat(Integer.parseInt(touched)).isGreaterThan(300);
            assertThat(browser().worth("document.documentElement.getAttribute('data-canary')"))
                    .isEqualTo("null");
            assertThat(browser().worth("document.querySelectorAll('img,iframe,object,base,link,svg').length"))
                    .isEqualTo("0");
            assertThat(browser().requests()).containsOnly(target.toUri().toString());
            assertThat(browser().complaints()).isEmpty();
            assertThat(home.calls.get()).isZero();
            // The page itself was at work all the while.
            assertThat(browser().worth("document.querySelectorAll('.plot canvas').length"))
                    .isEqualTo("3");
            assertThat(browser().worth("document.querySelector('h2[id=c1-h]').textContent"))
                    .contains("<script>");
        }
    }

    /** The same words on a page that does not escape: the test above would see it. */
    @Test
    void canaryWouldSing() throws Exception {
        try (Home home = Home.open()) {
            String words = hostile("", home.port()).replaceAll("<meta[^>]*>", "");
            Path target =
                    Files.writeString(folder.resolve("careless.html"), "<html><body>" + words.replace("\uD800", ""));
            browser().open(target.toUri());

            assertThat(browser().worth("document.documentElement.getAttribute('data-canary')"))
                    .isEqualTo("1");
            assertThat(browser().requests()).anyMatch(url -> url.startsWith("http://127.0.0.1"));
            assertThat(home.calls.get()).isPositive();
        }
    }

    /** Where the canary calls: it counts the calls and hangs up. */
    private record Home(ServerSocket socket, AtomicInteger calls) implements AutoCloseable {
        static Home open() throws IOException {
            Home home = new Home(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), new AtomicInteger());
            Thread listener = new Thread(home::listen);
            listener.setDaemon(true);
            listener.start();
            return home;
        }

        private void listen() {
            try {
                while (true) {
                    Socket call = socket.accept();
                    calls.incrementAndGet();
                    call.close();
                }
            } catch (IOException closed) {
                assertThat(socket.isClosed()).isTrue();
            }
        }

        int port() {
            return socket.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void clickOnAFindingShowsItsFigureAndOperands() throws Exception {
        browser().open(page("page.html", PageSamples.plain()).toUri());
        browser().worth("document.querySelector('#c1-f1 .go').click()");

        assertThat(ids(".first")).isEqualTo("c1-1");
        assertThat(ids(".on")).isEqualTo("c1-2 c1-3");
        assertThat(browser()
                        .worth("(function (r) { return r.top >= 0 && r.bottom <= innerHeight; })"
                                + "(document.getElementById('c1-1').getBoundingClientRect())"))
                .isEqualTo("true");

        browser().press("Escape");
        assertThat(ids(".first, .on")).isEmpty();
    }

    @Test
    void keysLeadFromFindingToFindingAndToWhatWasNotChecked() throws Exception {
        browser().open(page("keys.html", PageSamples.plain()).toUri());
        browser().press("j");
        assertThat(ids(".first")).isEqualTo("c1-1");
        browser().press("j");
        assertThat(ids(".first")).isEqualTo("c1-4");
        browser().press("k");
        assertThat(ids(".first")).isEqualTo("c1-1");
        browser().press("u");
        assertThat(browser().worth("document.activeElement.id")).isEqualTo("c1-4");
        assertThat(browser().worth("document.getElementById('say').textContent"))
                .isEqualTo("36%　未能核对：无可核对关系");
        browser().press("ArrowLeft");
        assertThat(browser().worth("document.getElementById('say').textContent"))
                .isEqualTo("128.4万元　已核实　不符｜200 + 128.4 ≠ 358.4");
        assertThat(browser().complaints()).isEqualTo(List.of());
    }

    private static String ids(String selector) throws Exception {
        return browser()
                .worth("[].map.call(document.querySelectorAll('" + selector
                        + "'), function (e) { return e.id; }).join(' ')");
    }
}
