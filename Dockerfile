# One image per service, from the jars that `mvn package` leaves in its target folder. docker-compose.yml names the module.
ARG JRE=eclipse-temurin:17-jre
FROM ${JRE}

ARG MODULE
ARG JAR=${MODULE}

# Made here because a new volume takes its owner from the folder it is mounted on.
RUN useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin vigil \
    && install --directory --owner=vigil --group=vigil --mode=700 \
        /var/lib/vigil /var/lib/vigil/vault /vault /keys /keys/gateway /keys/incident-intake /keys/readers

# Libraries first: they change seldom, so a rebuilt service is a small layer.
COPY ${MODULE}/target/lib /opt/vigil/lib
COPY ${MODULE}/target/${JAR}.jar /opt/vigil/vigil.jar

USER vigil
WORKDIR /var/lib/vigil
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080 VIGIL_HOME=/var/lib/vigil VIGIL_KEYS=/keys
# glibc keeps a memory arena per core and thread otherwise, outside the heap that is sized below.
ENV MALLOC_ARENA_MAX=2

# A service that ran out of memory must not limp on: it exits, and is started again.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/vigil/vigil.jar"]

# Bash speaks to the port itself, so the image needs no HTTP client.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 CMD ["bash", "-c", "\
    exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT \
    && printf 'GET /actuator/health/readiness HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nConnection: close\\r\\n\\r\\n' >&3 \
    && read -r version status phrase <&3 && [ \"$status\" = 200 ]"]
