package org.vigil.e2e.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One person at one browser. Whatever is wrong with a page on the way is noted: what axe finds, errors in the console,
 * requests to anybody else, and a page that is wider than a small phone.
 */
final class Visit implements AutoCloseable {

    private static final int DESK = 1280;
    private static final int PHONE = 320;
    private static final int HEIGHT = 900;

    private final URI address;
    private final String language;
    private final boolean scripts;
    private final BrowserContext context;
    private final Page page;
    private final Set<String> faults = new LinkedHashSet<>();

    Visit(Browser browser, URI address, String language, boolean scripts) {
        this.address = address;
        this.language = language;
        this.scripts = scripts;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setLocale(language)
                .setViewportSize(DESK, HEIGHT));
        this.page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(this::note);
        page.onPageError(error -> faults.add("a script failed: " + error));
        page.onRequest(this::note);
    }

    Page page() {
        return page;
    }

    /** Opens a page in this visit's language and looks at it. */
    void open(String path) {
        page.navigate(address(path));
        examine();
    }

    /** Of a page in this visit's language. */
    String address(String path) {
        return address.resolve("/" + language + path).toString();
    }

    /** Where this visit is, without the language. */
    String path() {
        return URI.create(page.url()).getPath().substring(language.length() + 1);
    }

    String origin() {
        return address.resolve("/").toString().replaceFirst("/$", "");
    }

    /** Presses a button that leads to another page, and looks at that. */
    void press(String selector) {
        page.locator(selector).click();
        page.waitForLoadState();
        examine();
    }

    void fill(String field, String text) {
        page.locator("[name=" + field + "]").fill(text);
    }

    void tick(String field, String value) {
        page.locator("[name=" + field + "][value=" + value + "]").check();
    }

    String valueOf(String field) {
        return page.locator("[name=" + field + "]").inputValue();
    }

    boolean isTicked(String field, String value) {
        return page.locator("[name=" + field + "][value=" + value + "]").isChecked();
    }

    String text(String selector) {
        return page.locator(selector).innerText();
    }

    /** Everything that was noted so far. */
    List<String> faults() {
        return new ArrayList<>(faults);
    }

    private void examine() {
        String where = URI.create(page.url()).getPath();
        if (page.locator("main h1").count() != 1) {
            faults.add(where + ": not one heading");
        }
        page.setViewportSize(PHONE, HEIGHT);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        if (((Number) width).intValue() > PHONE) {
            faults.add(where + ": " + width + " wide on a phone");
        }
        page.setViewportSize(DESK, HEIGHT);
        if (scripts) {
            // Without scripts axe never returns.
            new AxeBuilder(page)
                    .analyze()
                    .getViolations()
                    .forEach(rule -> faults.add(where + ": " + rule.getId() + ", " + rule.getHelp() + " "
                            + rule.getNodes().get(0).getTarget()));
        }
    }

    private void note(ConsoleMessage message) {
        boolean ownRefusal = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        if (message.type().equals("error") && !ownRefusal) {
            faults.add("console: " + message.text() + " " + message.location());
        }
    }

    private void note(Request request) {
        if (!request.url().startsWith(address.toString()) && !request.url().startsWith("data:")) {
            faults.add("asked somebody else: " + request.url());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
