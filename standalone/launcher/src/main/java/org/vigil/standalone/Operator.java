package org.vigil.standalone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigil.standalone.data.Problem;

/** What only the owner of the data folder may ask of the gateway. */
final class Operator {

    private final Http http;
    private final Map<String, String> proof;

    Operator(String address, String secret) {
        this.http = new Http(address);
        this.proof = Map.of("X-Vigil-Operator", secret);
    }

    static Operator of(DataOption data) {
        return new Operator(data.running().address(), data.folder().keys().operatorSecret());
    }

    /** An account as it was just made; nobody can ask for the password again. */
    record Account(String name, String password) {}

    record Rebuild(long done, long total, boolean finished) {}

    String token(Role role, List<String> regions) throws InterruptedException {
        Http.Answer answer = http.post("/operator/tokens", proof, Map.of("role", role.name(), "regions", regions));
        return required(answer, "token");
    }

    Account addUser(String name, Role role, List<String> regions) throws InterruptedException {
        return account(postUser(name, role, regions));
    }

    /** Empty when there is one of that name already. */
    Optional<Account> ensureUser(String name, Role role) throws InterruptedException {
        Http.Answer answer = postUser(name, role, List.of());
        return answer.status() == 409 || answer.status() == 422 ? Optional.empty() : Optional.of(account(answer));
    }

    void startRebuild() throws InterruptedException {
        Http.Answer answer = http.post("/operator/rebuild", proof, Map.of());
        if (!answer.isOk()) {
            throw new Problem("The gateway declined: " + answer.problem());
        }
    }

    Rebuild rebuild() throws InterruptedException {
        Http.Answer answer = http.get("/operator/rebuild", proof);
        if (!answer.isOk()) {
            throw new Problem("The gateway declined: " + answer.problem());
        }
        return new Rebuild(
                answer.body().path("done").asLong(0),
                answer.body().path("total").asLong(0),
                answer.body().path("finished").asBoolean(false));
    }

    private Http.Answer postUser(String name, Role role, List<String> regions) throws InterruptedException {
        return http.post("/operator/users", proof, Map.of("name", name, "role", role.name(), "regions", regions));
    }

    private static Account account(Http.Answer answer) {
        return new Account(required(answer, "name"), required(answer, "password"));
    }

    private static String required(Http.Answer answer, String field) {
        if (!answer.isOk()) {
            throw new Problem("The gateway declined: " + answer.problem());
        }
        String value = answer.body().path(field).asString("");
        if (value.isEmpty()) {
            throw new Problem("The gateway answered without a " + field + ".");
        }
        return value;
    }
}
