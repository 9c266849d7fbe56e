#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CLinux.h"

#ifdef __linux__
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

int clinux_enter_network(int space) {
    return setns(space, CLONE_NEWNET);
}

int clinux_open_tunnel(const char *name) {
    int device = open("/dev/net/tun", O_RDWR | O_CLOEXEC | O_NONBLOCK);
    if (device < 0) return -1;
    struct ifreq request;
    memset(&request, 0, sizeof request);
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    if (ioctl(device, TUNSETIFF, &request) == 0) return device;
    close(device);
    return -1;
}

int clinux_open_raw(int mark) {
    int out = socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_RAW);
    if (out < 0) return -1;
    int room = 4 << 20;
    setsockopt(out, SOL_SOCKET, SO_SNDBUF, &room, sizeof room);
    if (setsockopt(out, SOL_SOCKET, SO_MARK, &mark, sizeof mark) == 0) return out;
    close(out);
    return -1;
}

int64_t clinux_send_raw(int out, const void *packet, size_t length) {
    struct sockaddr_in to;
    memset(&to, 0, sizeof to);
    to.sin_family = AF_INET;
    memcpy(&to.sin_addr, (const char *)packet + 16, 4);
    return sendto(out, packet, length, 0, (struct sockaddr *)&to, sizeof to);
}

int clinux_memory_file(void) {
    return memfd_create("teal", MFD_CLOEXEC);
}
#endif
