// What Glibc's Swift module leaves out. Add a shim here only for a call Swift cannot see.
// _GNU_SOURCE belongs in the .c files: here it would change the types that Glibc's own module declares.
#ifndef CLINUX_H
#define CLINUX_H
#include <stddef.h>
#include <stdint.h>

#include "Epoll.h"

void *clinux_memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);
int clinux_set_attribute(int file, const char *name, const void *value, size_t size);

#ifdef __linux__
#include <sys/epoll.h>

int clinux_accept4(int listener);
int clinux_epoll_control(int epoll, int operation, int descriptor, uint32_t events, uint64_t token);
uint64_t clinux_epoll_token(const struct epoll_event *event);
#endif

#include "CLinuxContainers.h"
#include "CLinuxNetwork.h"

/// Reads an extended attribute of a file, without following a link: the value's size, or -1 with errno set.
ssize_t clinux_get_attribute(const char *path, const char *name, void *value, size_t size);

#endif
