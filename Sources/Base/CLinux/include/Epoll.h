// Event descriptors and what the kernel knows of a TCP connection: calls Glibc's Swift module leaves out.
#ifndef CLINUX_EPOLL_H
#define CLINUX_EPOLL_H

#include <stddef.h>
#include <stdint.h>

#ifdef __linux__
/// Accepts without blocking; the peer's address goes to `address` (a sockaddr_storage of `*length` bytes).
int clinux_accept_from(int listener, void *address, uint32_t *length);

/// A descriptor that becomes readable when it is written to (eventfd, non-blocking).
int clinux_event_descriptor(void);

/// Blocks SIGTERM and SIGINT in the calling thread and those it starts, and returns a descriptor that reads them.
int clinux_termination_descriptor(void);

/// epoll_wait with a timeout in nanoseconds; negative for none. Falls back to milliseconds, rounded up, on kernels
/// before 5.11.
int clinux_epoll_wait(int epoll, void *events, int capacity, int64_t timeout);

/// Names the calling thread; at most 15 bytes.
void clinux_name_thread(const char *name);

/// The bytes of a TCP connection that the peer's kernel has acknowledged, the SYN counted as one; -1 if unknown.
int64_t clinux_acknowledged_bytes(int descriptor);
#endif

#endif
