package org.vigil.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.vocabulary.Role;

@SuppressWarnings("NullAway.Init")
class SignInOutcomesTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T03:00:00Z"));
    private final Secrets secrets = new Secrets(new SecureRandom());
    private Accounts accounts;
    private Sessions sessions;
    private SignIn signIn;
    private Account vera;

    @BeforeEach
    void oneAccount(@TempDir Path folder) {
        accounts = new Accounts(folder.resolve("accounts.json"));
        sessions = new Sessions(folder.resolve("sessions.json"), accounts, secrets, now::get);
        Staff staff = new Staff(accounts, sessions, new Plain(), secrets, now::get);
        Staff.TakenOn taken = (Staff.TakenOn) staff.takeOn("Vera", Role.ANALYST, Set.of());
        signIn = new SignIn(accounts, new Plain(), now::get);
        vera = ((SignIn.Welcome) signIn.attempt("VERA", taken.oneTimePassword())).account();
    }

    @Test
    void waitsLongerAfterEachFailureAndForgetsThemOnSuccess() {
        for (int i = 0; i < 3; i++) {
            assertThat(signIn.attempt("vera", "wrong")).isInstanceOf(SignIn.Refused.class);
        }
        assertThat(signIn.attempt("vera", vera.passwordHash())).isEqualTo(new SignIn.Wait(Duration.ofSeconds(1)));
        pass(Duration.ofSeconds(1));
        assertThat(signIn.attempt("vera", "wrong")).isInstanceOf(SignIn.Refused.class);
        assertThat(signIn.attempt("vera", "wrong")).isEqualTo(new SignIn.Wait(Duration.ofSeconds(2)));
        pass(Duration.ofSeconds(2));
        assertThat(signIn.attempt("vera", vera.passwordHash())).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void makesAnUnknownNameWaitJustAsLong() {
        for (int i = 0; i < 3; i++) {
            signIn.attempt("nobody", "wrong");
        }
        assertThat(signIn.attempt("nobody", "wrong")).isEqualTo(new SignIn.Wait(Duration.ofSeconds(1)));
    }

    @Test
    void endsASessionThatIsIdleOrOld() {
        String idle = sessions.open(vera);
        pass(Sessions.IDLE.minusSeconds(1));
        assertThat(sessions.account(idle)).isPresent();
        pass(Sessions.IDLE);
        assertThat(sessions.account(idle)).isEmpty();

        String busy = sessions.open(vera);
        for (Duration used = Duration.ZERO; used.compareTo(Sessions.LONGEST) < 0; used = used.plusMinutes(30)) {
            assertThat(sessions.account(busy)).isPresent();
            pass(Duration.ofMinutes(30));
        }
        assertThat(sessions.account(busy)).isEmpty();
    }

    @Test
    void keepsOneWhoCanLetOthersIn(@TempDir Path folder) {
        Accounts few = new Accounts(folder.resolve("accounts.json"));
        Sessions none = new Sessions(folder.resolve("sessions.json"), few, secrets, now::get);
        Staff staff = new Staff(few, none, new Plain(), secrets, now::get);
        staff.takeOnFirstAdmin(folder.resolve("first-password"));

        assertThat(staff.letGo("admin")).isFalse();
        staff.takeOn("second", Role.ADMIN, Set.of());
        assertThat(staff.letGo("admin")).isTrue();
    }

    @Test
    void saysNothingOfAPersonWhenPrinted() {
        assertThat(vera.toString()).doesNotContain("vera", vera.passwordHash());
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    /** Quick on purpose: what is tested here is not the hash. */
    private static final class Plain implements Passwords {
        @Override
        public String hash(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return !hash.isEmpty() && password.equals(hash);
        }
    }
}
