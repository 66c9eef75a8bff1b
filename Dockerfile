# One binary in a small image, run by a user without rights.
#   docker build -t tocsin .
#   docker run -p 8080:8080 -v tocsin:/var/lib/tocsin -e TOCSIN_BASE_URL=http://localhost:8080 tocsin   # SQLite in the volume
#   docker run … -e DATABASE_URL=postgres://… -e TOCSIN_BASE_URL=https://… tocsin                       # or PostgreSQL
#   compose.yaml runs it with PostgreSQL, a worker of its own and a mail catcher
# Templates, texts, styles and migrations are compiled in.

FROM rust:1.95-slim-bookworm AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends gcc libc6-dev libpq-dev pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cargo build --locked --release

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpq5 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --create-home --home-dir /var/lib/tocsin tocsin
COPY --from=build /src/target/release/tocsin /usr/local/bin/tocsin
COPY LICENSE /usr/share/doc/tocsin/LICENSE
USER tocsin
WORKDIR /var/lib/tocsin
VOLUME /var/lib/tocsin
ENV TOCSIN_DATA=/var/lib/tocsin \
    TOCSIN_LISTEN=0.0.0.0:8080
EXPOSE 8080
# The server drains its requests on SIGTERM.
STOPSIGNAL SIGTERM
# The program asks itself, so the image needs no other to ask with.
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s \
    CMD ["tocsin", "health"]
ENTRYPOINT ["tocsin"]
CMD ["serve"]
