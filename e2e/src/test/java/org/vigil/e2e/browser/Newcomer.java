package org.vigil.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.vigil.e2e.stack.Accounts;
import org.vigil.e2e.stack.VigilStack;

/** Somebody who signs in for the first time: mistypes the password, then chooses one of their own. */
final class Newcomer {
    private static final String PASSWORD = "a long word and another";

    private Newcomer() {}

    static void signIn(Visit visit, VigilStack vigil, String role) {
        String name = "person-" + Accounts.canary(8, new SecureRandom());
        String oneTime = vigil.account(name, role);
        visit.open("/sign-in");
        visit.fill("name", name);
        visit.fill("password", "not this one");
        visit.press("main button.main");
        assertThat(visit.valueOf("name")).as("the name stays").isEqualTo(name);
        visit.fill("password", oneTime);
        visit.press("main button.main");
        visit.fill("current", oneTime);
        visit.fill("chosen", PASSWORD);
        visit.fill("again", PASSWORD);
        visit.press("main button.main");
        assertThat(visit.page().url()).doesNotContain("/password", "/sign-in");
    }
}
