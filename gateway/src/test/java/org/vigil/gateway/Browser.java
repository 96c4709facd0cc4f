package org.vigil.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigil.contract.Json;
import tools.jackson.databind.JsonNode;

/** A browser without scripts: it keeps cookies, sends forms, and follows a redirect only when told to. */
final class Browser {
    private static final Pattern FORGERY_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("([^=]+)=([^;]*).*");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final URI address;

    Browser(URI address) {
        this.address = address;
    }

    /** A browser in which somebody of this role has signed in and chosen a password. */
    static Browser signedInAs(URI address, String role) {
        Browser browser = new Browser(address);
        String name = role + "-" + Long.toString(System.nanoTime(), 36);
        String password = browser.account(name, role);
        browser.signIn(name, password);
        browser.send(
                "/en/password",
                Map.of(
                        "_csrf",
                        browser.forgeryToken("/en/password"),
                        "current",
                        password,
                        "chosen",
                        "four random words here",
                        "again",
                        "four random words here"));
        return browser;
    }

    /** Lets the operator make an account; returns its one-time password. */
    String account(String name, String role) {
        HttpResponse<String> answer =
                operator("/operator/users", "{\"name\":\"" + name + "\",\"role\":\"" + role + "\"}");
        return json(answer).get("password").asString();
    }

    HttpResponse<String> operator(String path, String body) {
        return exchange(HttpRequest.newBuilder(address.resolve(path))
                .header("X-Vigil-Operator", RunningGateway.OPERATOR_SECRET)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> signIn(String name, String password) {
        return send("/en/sign-in", Map.of("_csrf", forgeryToken("/en/sign-in"), "name", name, "password", password));
    }

    HttpResponse<String> open(String path) {
        return exchange(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    HttpResponse<String> send(String path, Map<String, String> form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.forEach((name, value) -> fields.put(name, List.of(value)));
        return sendAll(path, fields);
    }

    HttpResponse<String> sendAll(String path, Map<String, List<String>> form) {
        StringBuilder body = new StringBuilder();
        form.forEach((name, values) -> values.forEach(value -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, UTF_8))));
        return exchange(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends a form in parts, as a page with a file does: the fields in this order, then the file. */
    HttpResponse<String> upload(String path, Map<String, String> fields, byte[] file) {
        String boundary = "------parts";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Исаев.pdf\"\r\n"
                                + "Content-Type: application/pdf\r\n\r\n")
                        .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        return exchange(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    String forgeryToken(String path) {
        return forgeryTokenIn(open(path).body());
    }

    static String forgeryTokenIn(String page) {
        Matcher matcher = FORGERY_TOKEN.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no form on the page");
        }
        return matcher.group(1);
    }

    Map<String, String> cookies() {
        return cookies;
    }

    HttpResponse<String> exchange(HttpRequest.Builder request) {
        cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        request.timeout(Duration.ofSeconds(60));
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return Json.events().readTree(answer.body());
    }

    private void keep(String header) {
        Matcher matcher = COOKIE.matcher(header);
        if (matcher.matches()) {
            if (header.contains("Max-Age=0")) {
                cookies.remove(matcher.group(1));
            } else {
                cookies.put(matcher.group(1), matcher.group(2));
            }
        }
    }
}
