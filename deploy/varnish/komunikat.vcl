vcl 4.1;

import std;

# Komunikat behind Varnish: holds public pages, and lets all of them go when the portal says so. Start the portal with:
#   SITE_URL=https://komunikat.example  TRUST_PROXY=loopback  PURGE_URLS=http://127.0.0.1:6081/
# TLS ends in front of Varnish (hitch, nginx).

backend komunikat {
  .host = "127.0.0.1";
  .port = "3000";
  .first_byte_timeout = 30s;
  .probe = {
    .url = "/api/generation";
    .interval = 2s;
    .timeout = 1s;
    .window = 3;
    .threshold = 2;
    .initial = 2;
  }
}

acl portal {
  "127.0.0.1";
  "::1";
}

sub vcl_recv {
  if (req.method == "PURGE") {
    if (client.ip !~ portal) {
      return (synth(405));
    }
    # Everything, images too: one that only a withdrawn text showed must go with it.
    ban("obj.status != 0");
    return (synth(200, "Purged"));
  }
  # Staff, programs and whatever a link with a secret leads to: straight through, never held.
  if (req.url ~ "^/(panel|logowanie|wyloguj|api|podglad|haslo)(/|\?|$)") {
    return (pass);
  }
  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }
  # Grace is for a portal that is away, never a reason to show the past while it is here.
  if (std.healthy(req.backend_hint)) {
    set req.grace = 0s;
  }
  # Readers: nothing personal can ever be held.
  unset req.http.cookie;
  unset req.http.authorization;
  return (hash);
}

sub vcl_backend_fetch {
  # An upload may wait for its turn.
  if (bereq.url ~ "^/panel/api/(obrazy|zalaczniki)(/|\?|$)") {
    set bereq.first_byte_timeout = 180s;
  }
}

sub vcl_backend_response {
  # Held is only what the portal marks as public: never a page of staff, a search or a failure.
  if (beresp.http.cache-control ~ "^public" && beresp.status < 500) {
    unset beresp.http.set-cookie;
    # A purge ends it; a lost purge is sent again, and this is the end at the latest.
    set beresp.ttl = 10m;
    # While the portal is away, readers still get what was true when it left.
    set beresp.grace = 24h;
  } else {
    set beresp.uncacheable = true;
    set beresp.ttl = 1s;
  }
  # The rules that Varnish would add hold nothing that says no-cache; for us that word speaks to browsers.
  return (deliver);
}
