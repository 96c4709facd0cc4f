package org.vigil.intake.risk;

/** How carefully a person should look: HIGH where something is in doubt, MEDIUM where something was hidden or is rare. */
public enum Risk {
    LOW,
    MEDIUM,
    HIGH
}
