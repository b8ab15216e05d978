package io.connectorc.runtime.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What a bad server does after it has read a request. */
enum Fault {
  RESET {
    @Override
    void answer(Socket socket) throws IOException {
      reset(socket);
    }
  },
  CLOSE {
    @Override
    void answer(Socket socket) throws IOException {
      socket.close();
    }
  },
  SILENCE {
    @Override
    void answer(Socket socket) throws IOException {
      untilTheClientLeaves(socket);
    }
  },
  NO_HTTP {
    @Override
    void answer(Socket socket) throws IOException {
      write(socket, "220 mail.acme.test ESMTP\r\n");
      socket.close();
    }
  },
  HALF_A_HEADER {
    @Override
    void answer(Socket socket) throws IOException {
      write(socket, "HTTP/1.1 200 OK\r\nContent-Le");
      socket.close();
    }
  },
  CUT_BODY {
    @Override
    void answer(Socket socket) throws IOException {
      write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"results\":[");
      socket.close();
    }
  },
  CUT_CHUNKS {
    @Override
    void answer(Socket socket) throws IOException {
      write(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n");
      socket.close();
    }
  },
  RESET_IN_BODY {
    @Override
    void answer(Socket socket) throws IOException {
      write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"results\":[");
      reset(socket);
    }
  },
  SILENCE_IN_BODY {
    @Override
    void answer(Socket socket) throws IOException {
      write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"results\":[");
      untilTheClientLeaves(socket);
    }
  };

  abstract void answer(Socket socket) throws IOException;

  /** Whether the answer's headers come. */
  boolean answers() {
    return name().endsWith("BODY") || this == CUT_CHUNKS;
  }

  boolean hangs() {
    return name().startsWith("SILENCE");
  }

  private static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  static void untilTheClientLeaves(Socket socket) throws IOException {
    while (socket.getInputStream().read() >= 0) {}
  }

  static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }
}
