package org.vigil.gateway.access;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.vigil.gateway.Settings;

/** Wires who may come in. */
@Configuration(proxyBeanMethods = false)
public class AccessWiring {

    @Bean
    Secrets secrets() {
        return new Secrets(new SecureRandom());
    }

    @Bean
    Accounts accounts(Settings settings) {
        return new Accounts(settings.home().resolve("accounts.json"));
    }

    @Bean
    Sessions sessions(Settings settings, Accounts accounts, Secrets secrets, InstantSource clock) {
        return new Sessions(settings.home().resolve("sessions.json"), accounts, secrets, clock);
    }

    @Bean
    ScriptTokens scriptTokens(Settings settings, Secrets secrets, InstantSource clock) {
        return new ScriptTokens(settings.home().resolve("tokens.json"), secrets, clock);
    }

    @Bean
    TokenMint tokenMint(Settings settings, InstantSource clock) {
        return TokenMint.withKeyIn(settings.keys().resolve("token-private.pem"), clock);
    }

    @Bean
    Passwords passwords() {
        return new Argon2Passwords();
    }

    @Bean
    HashingThread hashingThread() {
        return new HashingThread();
    }

    @Bean
    SignIn signIn(Accounts accounts, Passwords passwords, InstantSource clock) {
        return new SignIn(accounts, passwords, clock);
    }

    @Bean
    Staff staff(
            Settings settings,
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            Secrets secrets,
            InstantSource clock) {
        Staff staff = new Staff(accounts, sessions, passwords, secrets, clock);
        Path firstPassword = settings.home().resolve("first-password");
        staff.takeOnFirstAdmin(firstPassword);
        return staff;
    }

    @Bean
    ServerSecurityContextRepository callerRepository(Sessions sessions, ScriptTokens tokens) {
        return new CallerRepository(sessions, tokens);
    }

    /** In a cookie of its own, so that a form outlives the session in which it was opened. */
    @Bean
    ServerCsrfTokenRepository formTokens() {
        CookieServerCsrfTokenRepository tokens = new CookieServerCsrfTokenRepository();
        tokens.setCookieName("vigil-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    @Bean
    ForgeryCheck forgeryCheck(ServerCsrfTokenRepository formTokens) {
        return new ForgeryCheck(formTokens);
    }
}
